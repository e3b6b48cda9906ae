import { useEffect, useState } from "react";
import { Choice } from "../look/choice.js";
import { Select, TextInput } from "../look/field.js";
import { Icon } from "../look/icons.js";
import { keyOrders, keyViews, type KeyChoice } from "./key-view.js";
import { useTexts } from "../texts/texts.js";

interface KeyFiltersProps {
  readonly choice: KeyChoice;
  readonly onChange: (choice: KeyChoice) => void;
  /** Names of the environments; with one there is nothing to choose. */
  readonly environments: readonly string[];
}

/** Typing is answered when it pauses. */
const pauseMs = 200;

export function KeyFilters({ choice, onChange, environments }: KeyFiltersProps) {
  const texts = useTexts().filters;
  const [typed, setTyped] = useState(choice.search);
  useEffect(() => {
    if (typed === choice.search) return;
    const timer = setTimeout(() => onChange({ ...choice, search: typed }), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, choice, onChange]);
  return (
    <div className="lk-filters" role="search">
      <div className="lk-search">
        <Icon name="search" />
        <TextInput
          type="search"
          aria-label={texts.search}
          placeholder={texts.searchSample}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      <Choice
        label={texts.label}
        isLabelHidden
        value={choice.view}
        onPick={(view) => onChange({ ...choice, view })}
        options={keyViews.map((value) => ({ value, text: texts.views[value] }))}
      />
      {environments.length > 1 && (
        <Select
          aria-label={texts.environment}
          value={choice.environment}
          onPick={(environment) => onChange({ ...choice, environment })}
          options={[
            { value: "", text: texts.anyEnvironment },
            ...environments.map((value) => ({ value, text: value })),
          ]}
        />
      )}
      <div className="lk-narrow-only">
        <Select
          aria-label={texts.order}
          value={choice.order}
          onPick={(order) => onChange({ ...choice, order })}
          options={keyOrders.map((value) => ({ value, text: texts.orders[value] }))}
        />
      </div>
    </div>
  );
}
