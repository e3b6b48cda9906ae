import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { createGraphqlServer } from "../../graphql/apollo-server.js";
import type { Manifest } from "../../graphql/persisted/persisted-operations.js";
import type { Registry } from "../../metrics/registry.js";
import { registerReferencePages } from "../../reference/reference-routes.js";
import type { ContentTypes } from "../answer/content-types.js";
import type { LimitTime } from "../answer/time-limit.js";
import type { IsOwnOrigin } from "../caller/own-origin.js";
import type { ReadCall } from "../caller/read-call.js";
import type { SessionCookie } from "../caller/session-cookie.js";
import { createWayForPeople } from "../caller/way-for-people.js";
import type { DashboardFiles } from "../dashboard/dashboard-files.js";
import { mountDashboard } from "../dashboard/mount-dashboard.js";
import type { EmbedFile } from "../embed/embed-file.js";
import { mountEmbed } from "../embed/mount-embed.js";
import { createGraphqlHandler, type GraphqlOptions } from "../fast/graphql.js";
import { mountGraphiql } from "../graphiql/mount-graphiql.js";
import { mountSecretLink } from "../secret-link/mount-secret-link.js";
import type { ServerInfo } from "../server-info.js";
import { mountSignIn } from "../sign-in/mount-sign-in.js";
import type { Exchange } from "../wire/exchange.js";
import { mountGraphql } from "./mount-graphql.js";
import { mountRest } from "./mount-rest.js";
import type { RoutesMount } from "./mount-routes.js";
import { mountWebSocket } from "./mount-websocket.js";

export interface ManagementOptions {
  readonly serverInfo: ServerInfo;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly introspection: boolean;
  readonly isProduction: boolean;
  readonly bodyLimitBytes: number;
  readonly manifest: Manifest | null;
  /** Null where it was not built. */
  readonly dashboard: DashboardFiles | null;
  /** The custom element for pages of others; null where it was not built. */
  readonly embed: EmbedFile | null;
  readonly compiledOperations: boolean;
  readonly maxSubscriptions: number;
  readonly onCompiledAnswer?: (() => void) | undefined;
}

export interface ManagementMount extends RoutesMount {
  readonly readCall: ReadCall;
  readonly isOwnOrigin: IsOwnOrigin;
  readonly sessionCookie: SessionCookie;
  readonly contentTypes: ContentTypes;
  readonly limitTime: LimitTime;
}

export interface ManagementFaces {
  /** Answers compiled operations before the framework; null where they are switched off. */
  readonly createGraphqlHandler:
    | ((options: Omit<GraphqlOptions, "compiled">) => (exchange: Exchange) => void)
    | null;
  mount(app: FastifyInstance, mount: ManagementMount): Promise<void>;
}

/** Every face but the checks: GraphQL, REST, the pages. A server that only checks never loads this file. */
export function createManagementFaces(options: ManagementOptions): ManagementFaces {
  const { serverInfo, log, introspection, bodyLimitBytes, dashboard } = options;
  const graphql = createGraphqlServer({
    introspection,
    isProduction: options.isProduction,
    manifest: options.manifest,
    ownOperations: dashboard?.operations ?? [],
    compiledOperations: options.compiledOperations,
    onAnswer: options.onCompiledAnswer,
    onUnexpectedError: (error, requestId) => {
      log.error({ err: error, requestId }, "unexpected error");
    },
  });
  const { compiled } = graphql;
  return {
    createGraphqlHandler:
      compiled === null ? null : (handling) => createGraphqlHandler({ ...handling, compiled }),

    async mount(app, mount) {
      const { core, callOf, readCall, isOwnOrigin, sessionCookie, contentTypes, limitTime } = mount;
      await graphql.apollo.start();
      app.addHook("onClose", () => graphql.apollo.stop());
      mountGraphql(app, graphql, {
        ...{ core, callOf, serverInfo, isOwnOrigin, introspection },
        ...{ metrics: options.metrics, sessionCookie, contentTypes, limitTime },
      });
      const endWebSockets = mountWebSocket(app.server, {
        ...{ core, serverInfo, log, readCall, isOwnOrigin },
        streams: graphql.streams,
        maxMessageBytes: bodyLimitBytes,
        maxConnections: options.maxSubscriptions,
        metrics: options.metrics,
      });
      app.addHook("preClose", (done) => {
        endWebSockets();
        done();
      });
      if (introspection) await mountGraphiql(app);
      // The header of our pages leads there.
      else app.get("/graphiql", (_request, reply) => reply.redirect("graphql"));
      const openApi = mountRest(app, mount, serverInfo);
      mountSignIn(app);
      mountSecretLink(app);
      if (options.embed !== null) mountEmbed(app, options.embed);
      if (dashboard !== null) mountDashboard(app, dashboard, options.isProduction);
      const leadOn = dashboard === null ? undefined : createWayForPeople(sessionCookie);
      registerReferencePages(app, serverInfo, openApi, leadOn);
    },
  };
}
