/** Links that look like buttons or like text; their addresses come from `paths.ts`. */
import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";

interface Target {
  to: string;
  children: ReactNode;
  "aria-label"?: string;
}

export function ButtonLink(props: ButtonProps & Target) {
  return <Button component={Link} {...props} />;
}

export function TextLink(props: AnchorProps & Target) {
  return <Anchor component={Link} underline="always" {...props} />;
}
