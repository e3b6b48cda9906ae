import { socketPort } from "./socket-directory.js";

/** The command line of the server. It takes precedence over configuration files in the cluster. */
export function serverArguments(
  clusterDirectory: string,
  socketDirectory: string,
  owner: string,
  extraSettings: Readonly<Record<string, string>>,
): string[] {
  const settings: Record<string, string> = {
    // The setting is a list. An entry with a comma or a space needs quotes.
    unix_socket_directories: `"${socketDirectory.replaceAll('"', '""')}"`,
    listen_addresses: "",
    port: String(socketPort),
    cluster_name: owner,
    max_connections: "200",
    shared_buffers: "128MB",
    fsync: "on",
    timezone: "UTC",
    log_timezone: "UTC",
    // Latchkey reads the log from a pipe. It must contain no statement, no value and no error of a client.
    log_destination: "stderr",
    logging_collector: "off",
    log_line_prefix: "",
    log_statement: "none",
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_parameter_max_length: "0",
    log_parameter_max_length_on_error: "0",
    log_checkpoints: "off",
    ...extraSettings,
  };
  return [
    "-D",
    clusterDirectory,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}
