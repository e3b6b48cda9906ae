import { lazy, Suspense, useEffect } from "react";
import { KeysScreen } from "../screens/keys-screen.js";
import { navigate, useAddress } from "./router.js";

/** The first screen comes with the page; the others are loaded when they are opened. */
const CreateKeyScreen = lazy(async () => ({
  default: (await import("../screens/create-key-screen.js")).CreateKeyScreen,
}));
const KeyScreen = lazy(async () => ({ default: (await import("../screens/key-screen.js")).KeyScreen }));
const EditKeyScreen = lazy(async () => ({
  default: (await import("../screens/edit-key-screen.js")).EditKeyScreen,
}));
const DesignScreen = lazy(async () => ({
  default: (await import("../screens/design-screen.js")).DesignScreen,
}));
const OverviewScreen = lazy(async () => ({
  default: (await import("../screens/overview-screen.js")).OverviewScreen,
}));
const MembersScreen = lazy(async () => ({
  default: (await import("../screens/members-screen.js")).MembersScreen,
}));
const SessionsScreen = lazy(async () => ({
  default: (await import("../screens/sessions-screen.js")).SessionsScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import("../screens/settings-screen.js")).SettingsScreen,
}));
const AuditScreen = lazy(async () => ({ default: (await import("../screens/audit-screen.js")).AuditScreen }));

const isDevelopment = document.documentElement.dataset["mode"] === "development";

/** Which screen a path shows. */
export function Screens() {
  const { path } = useAddress();
  const isStart = path === "" || path === "/";
  useEffect(() => {
    if (isStart) navigate("/keys", { isReplaced: true });
  }, [isStart]);
  return <Suspense fallback={null}>{screenAt(path)}</Suspense>;
}

function screenAt(path: string) {
  const [first, second, third] = path.split("/").filter((part) => part !== "");
  if (first === undefined) return null;
  if (first === "keys" && second === undefined) return <KeysScreen />;
  if (first === "keys" && second === "new") return <CreateKeyScreen />;
  if (first === "keys" && second !== undefined) {
    const id = decodeURIComponent(second);
    return third === "edit" ? <EditKeyScreen key={id} id={id} /> : <KeyScreen key={id} id={id} />;
  }
  if (first === "overview" && second === undefined) return <OverviewScreen />;
  if (first === "audit" && second === undefined) return <AuditScreen />;
  if (first === "members" && second === undefined) return <MembersScreen />;
  if (first === "sessions" && second === undefined) return <SessionsScreen />;
  if (first === "settings" && second === undefined) return <SettingsScreen />;
  if (first === "design" && isDevelopment) return <DesignScreen />;
  return <Missing />;
}

function Missing() {
  return (
    <div className="lk-screen">
      <h1>There is no such page</h1>
      <p className="lk-quiet">Choose one from the menu.</p>
    </div>
  );
}
