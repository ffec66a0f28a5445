/** Navigation on wide windows. */
import { Link } from "react-router";
import { paths } from "../paths";
import { Mark } from "../ui/Mark";
import { AccountMenu } from "./AccountMenu";
import { destinations } from "./destinations";
import { NavItem } from "./NavItem";
import styles from "./Shell.module.css";

export function SideBar() {
  return (
    <header className={styles.side}>
      <Link to={paths.home()} className={styles.brand} aria-label="Greenroom, to the start">
        <Mark />
        <span>Greenroom</span>
      </Link>
      <nav aria-label="Main" className={styles.sideLinks}>
        {destinations.map((it) => (
          <NavItem key={it.to} destination={it} shape="side" />
        ))}
      </nav>
      <AccountMenu />
    </header>
  );
}
