/** A ground to stand content on: no border, told apart by tone. */
import { Box, type BoxProps } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./Surface.module.css";

interface SurfaceProps extends BoxProps {
  /** `accent` for the one next step, `sunken` inside another surface. */
  tone?: "plain" | "accent" | "sunken";
  component?: "div" | "section" | "article" | "li";
  "aria-labelledby"?: string;
  "aria-label"?: string;
  children: ReactNode;
}

export function Surface({ tone = "plain", component = "div", className, ...rest }: SurfaceProps) {
  const toned = tone === "plain" ? "" : styles[tone];
  const classes = [styles.surface, toned, className].filter(Boolean).join(" ");
  return <Box component={component} className={classes} {...rest} />;
}
