import { Answered } from "../../../packages/react/src/connected/answered.js";
import { Screen } from "../app/screen.js";
import { usePermission } from "../app/session.js";
import { useAnswer } from "../../../packages/react/src/client/use-answer.js";
import { useChange } from "../../../packages/react/src/client/use-change.js";
import {
  SettingsDocument,
  UpdateRemindersDocument,
  type UpdateRemindersInput,
} from "../generated/graphql.js";
import { Check } from "../../../packages/react/src/look/choice.js";
import { ProblemNotice } from "../../../packages/react/src/look/problem-notice.js";

const texts = {
  title: "Settings",
  mails: "Reminders by mail",
  aboutKeys: "Before a key ends",
  aboutKeysHint:
    "14, 7 and 1 days before a key expires or ends for not being used, and a day before the old secret of a rotated key ends. The mail goes" +
    " to the owner of the key, or else to the owners of the account.",
  aboutLimits: "When a limit is nearly used up",
  aboutLimitsHint: "When 80 % of the monthly quota or of a key's own limit is used, and when all of it is.",
  forOwners: "Owners of the account can change this.",
};

/** What the account is set to. Owners change it. */
export function SettingsScreen() {
  const mayChange = usePermission("UPDATE_REMINDERS");
  const change = useChange(UpdateRemindersDocument, (data) => data.updateReminders);
  const answer = useAnswer({ query: SettingsDocument, variables: {}, pick: (data) => data.viewer });
  const set = (input: UpdateRemindersInput) => change.send({ input }, () => undefined);
  return (
    <Screen title={texts.title}>
      <Answered answer={answer}>
        {({ account }) =>
          account && (
            <section className="lk-section">
              <h2>{texts.mails}</h2>
              {change.problem !== null && <ProblemNotice problem={change.problem} />}
              <Check
                label={texts.aboutKeys}
                hint={texts.aboutKeysHint}
                isChecked={account.reminders.aboutKeys}
                isDisabled={!mayChange}
                onChange={(aboutKeys) => set({ aboutKeys })}
              />
              <Check
                label={texts.aboutLimits}
                hint={texts.aboutLimitsHint}
                isChecked={account.reminders.aboutLimits}
                isDisabled={!mayChange}
                onChange={(aboutLimits) => set({ aboutLimits })}
              />
              {!mayChange && <p className="lk-quiet">{texts.forOwners}</p>}
            </section>
          )
        }
      </Answered>
    </Screen>
  );
}
