/** The frame of the app: skip link, navigation, the page. */
import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { BottomBar } from "./BottomBar";
import styles from "./Shell.module.css";
import { SideBar } from "./SideBar";

export function Shell() {
  const { state } = useNavigation();
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        Skip to the page
      </a>
      {state === "loading" && <div className={styles.going} role="presentation" />}
      <SideBar />
      <main id="content" tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      <BottomBar />
      <ScrollRestoration />
    </div>
  );
}
