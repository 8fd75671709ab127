interface ChoiceProps<Value extends string> {
  /** What is chosen; the name of the radio buttons too. */
  name: string;
  title: string;
  meaning: string;
  value: Value;
  choices: readonly { value: Value; label: string; meaning: string }[];
  onChange(value: Value): void;
}

/** One of several, each with a line that says what it does. */
export function Choice<Value extends string>({ name, title, meaning, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" aria-describedby={`${name}-meaning`}>
      <legend>
        <strong>{title}</strong>
      </legend>
      <p class="soft small" id={`${name}-meaning`}>
        {meaning}
      </p>
      {choices.map((choice) => (
        <label key={choice.value} class="radio">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            aria-labelledby={`${name}-${choice.value}`}
            aria-describedby={`${name}-${choice.value}-meaning`}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span id={`${name}-${choice.value}`}>{choice.label}</span>
            <span class="soft small" id={`${name}-${choice.value}-meaning`}>
              {choice.meaning}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
