/** Lets only signed-in people in, and leads the others to the sign-in page and back. */
import { useQuery } from "@tanstack/react-query";
import { Navigate, Outlet, useLocation } from "react-router";
import { failedWith } from "../api/failure";
import { meQuery } from "../api/queries";
import { paths } from "../paths";
import { ErrorState } from "../ui/ErrorState";
import { Starting } from "./Starting";
import styles from "./Starting.module.css";

export function SignedIn() {
  const me = useQuery(meQuery);
  const { pathname, search, hash } = useLocation();
  if (failedWith(me.error, "unauthenticated")) {
    const back = `${pathname}${search}${hash}`;
    return <Navigate to={paths.signIn(back === paths.home() ? undefined : back)} replace />;
  }
  if (me.data === null) return <Navigate to={paths.signIn()} replace />;
  if (me.data) return <Outlet />;
  if (me.error === null) return <Starting />;
  return (
    <main className={styles.middle}>
      <title>Greenroom</title>
      <ErrorState
        title="Greenroom cannot be opened just now"
        message={me.error.message}
        kept="Everything you have done is stored on the server."
        onRetry={() => void me.refetch()}
        retrying={me.isFetching}
      />
    </main>
  );
}
