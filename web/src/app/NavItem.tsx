/** One destination, marked when it is where one is. */
import { Link, matchPath, useLocation } from "react-router";
import type { Destination } from "./destinations";
import styles from "./Shell.module.css";

interface NavItemProps {
  destination: Destination;
  shape: "side" | "bottom";
  onGo?: (() => void) | undefined;
}

export function NavItem({ destination, shape, onGo }: NavItemProps) {
  const { to, label, icon: Icon } = destination;
  const here = useIsHere(destination);
  return (
    <Link
      to={to}
      className={styles[`${shape}Link`]}
      data-here={here || undefined}
      aria-current={here ? "page" : undefined}
      onClick={onGo}
    >
      <Icon size={shape === "side" ? 20 : 22} stroke={1.7} aria-hidden="true" />
      <span>{label}</span>
    </Link>
  );
}

function useIsHere({ to, also = [] }: Destination): boolean {
  const { pathname } = useLocation();
  return [to, ...also].some((pattern) => matchPath({ path: pattern, end: true }, pathname));
}
