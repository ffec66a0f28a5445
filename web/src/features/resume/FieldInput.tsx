/** The right kind of input for a field; while it has the focus, its place on the page shows. */
import { TagsInput, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { Draft } from "./drafts";
import styles from "./Profile.module.css";
import { isUncertain } from "./places";
import { useReading } from "./reading";
import type { Field } from "./sections";

type FormInput = ReturnType<UseFormReturnType<Draft>["getInputProps"]> & { autoFocus?: boolean };

interface FieldInputProps {
  field: Field;
  at: string;
  /** What the form hands to an input. */
  input: FormInput;
}

export function FieldInput({ field, at, input }: FieldInputProps) {
  const { places } = useReading();
  const wide = field.kind !== "line" && field.kind !== "date";
  return (
    <div data-at={at} className={wide ? styles.wide : undefined}>
      <Input
        field={field}
        {...input}
        label={field.label}
        {...(isUncertain(places, at) && { description: "The machine was not sure. Please check." })}
      />
    </div>
  );
}

type InputProps = FormInput & { field: Field; label: string; description?: string };

function Input({ field, ...rest }: InputProps) {
  switch (field.kind) {
    case "line":
      return <TextInput {...rest} />;
    case "date":
      return <TextInput placeholder="2024, 2024-03 or 2024-03-15" {...rest} />;
    case "text":
      return <Textarea autosize minRows={2} maxRows={14} {...rest} />;
    case "lines":
      return <Textarea autosize minRows={3} maxRows={20} description="One per line." {...rest} />;
    case "tags":
      return <TagsInput description="Press Enter after each." {...rest} />;
  }
}
