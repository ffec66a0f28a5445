/** Why a form was not accepted, when no field of it is to blame. */
import { Alert } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";

interface FormFailureProps {
  /** What did not happen. */
  title: string;
  /** A failed call; the fields it names show their own messages. */
  failure: { message: string; fields: Readonly<Record<string, string>> } | null;
}

export function FormFailure({ title, failure }: FormFailureProps) {
  if (failure === null || Object.keys(failure.fields).length > 0) return null;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertCircle />} title={title}>
      {failure.message}
    </Alert>
  );
}
