import { follow } from "../app/router.js";
import { usePermission } from "../app/session.js";
import { dashboardPath } from "../client/place.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { KeyHealthDocument } from "../generated/graphql.js";
import { HealthFindings, type MendingPlace } from "./health-findings.js";
import { keyScreenTexts } from "./key-screen-texts.js";
import { Answered } from "../../../packages/react/src/connected/answered.js";

const steps = { show: "", edit: "/edit", rotate: "?rotate" };

export function KeyHealth() {
  const texts = keyScreenTexts.health;
  const mayMend = usePermission("UPDATE_KEYS");
  const answer = useAnswer({
    query: KeyHealthDocument,
    variables: {},
    pick: (data) => data.keyHealth,
  });
  return (
    <section className="lk-section">
      <h2>{texts.title}</h2>
      <Answered answer={answer}>
        {({ findings }) => (
          <HealthFindings
            findings={findings}
            mayMend={mayMend}
            linkTo={(place) => {
              const target = pathOf(place);
              return { href: dashboardPath + target, onClick: follow(target) };
            }}
          />
        )}
      </Answered>
    </section>
  );
}

function pathOf(place: MendingPlace): string {
  if ("view" in place) return `/keys?view=${place.view}`;
  return "order" in place ? `/keys?order=${place.order}` : `/keys/${place.keyId}${steps[place.step]}`;
}
