import { socketPort } from "./socket-directory.js";

/** The command line of the server; what it says wins over any file in the cluster. */
export function serverArguments(
  clusterDirectory: string,
  socketDirectory: string,
  owner: string,
  extraSettings: Readonly<Record<string, string>>,
): string[] {
  const settings: Record<string, string> = {
    // A list, whose entries need quotes when a path holds a comma or a space.
    unix_socket_directories: `"${socketDirectory.replaceAll('"', '""')}"`,
    listen_addresses: "",
    port: String(socketPort),
    cluster_name: owner,
    max_connections: "200",
    shared_buffers: "128MB",
    fsync: "on",
    timezone: "UTC",
    log_timezone: "UTC",
    // The log goes to our standard error pipe and must hold no statement, no value and no client's error.
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
