"use client";

import { useState } from "react";
import { Icon } from "@/components/icon";

type StepperProps = {
  name: string;
  label: string;
  value?: number | string;
  marks?: number[];
  error?: string[] | string;
  onCount?: (count: string) => void;
};

/**
 * A number set by tapping: one fewer, one more, or a mark of the tape. Without script its buttons submit the form
 * with `step` (-1 or 1) or `set` (a number), for the page to show again with the new number.
 */
export function TapeStepper({ name, label, value = 1, marks = [1, 2, 3, 4, 5, 6], error, onCount }: StepperProps) {
  const [count, setCount] = useState(String(value));
  const wrong = [error ?? []].flat();
  const put = (next: string) => {
    setCount(next);
    onCount?.(next);
  };
  const step = (by: number) => put(String(Math.max(1, (Number(count) || 0) + by)));
  return (
    <div className="stepper-box">
      <button type="submit" className="hidden-words" tabIndex={-1} aria-hidden="true">
        Send
      </button>
      {wrong.length > 0 && (
        <p className="error-words" id={`${name}-error`}>
          <Icon name="warn" size={22} />
          <span>{wrong.join(". ")}</span>
        </p>
      )}
      <div className="stepper">
        <Step by={-1} label="One fewer" onStep={step} />
        <input
          className="step-input"
          id={name}
          name={name}
          value={count}
          onChange={(event) => put(event.target.value)}
          inputMode="numeric"
          autoComplete="off"
          aria-label={label}
          aria-invalid={wrong.length > 0 || undefined}
          aria-describedby={wrong.length > 0 ? `${name}-error` : undefined}
        />
        <Step by={1} label="One more" onStep={step} />
      </div>
      <fieldset className="tape">
        <legend className="hidden-words">Set the number</legend>
        {marks.map((mark) => (
          <button
            key={mark}
            type="submit"
            name="set"
            value={mark}
            aria-pressed={count === String(mark)}
            onClick={(event) => {
              event.preventDefault();
              put(String(mark));
            }}
          >
            {mark}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function Step({ by, label, onStep }: { by: 1 | -1; label: string; onStep: (by: number) => void }) {
  return (
    <button
      type="submit"
      className="step"
      name="step"
      value={by}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        onStep(by);
      }}
    >
      <Icon name={by === 1 ? "plus" : "minus"} size={32} />
    </button>
  );
}
