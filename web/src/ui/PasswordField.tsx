/** A password; unlike Mantine's own, it tells screen readers when it was refused. */
import { PasswordInput, type PasswordInputProps } from "@mantine/core";

export function PasswordField(props: PasswordInputProps) {
  return <PasswordInput required aria-invalid={Boolean(props.error)} {...props} />;
}
