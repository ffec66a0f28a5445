/** Home: the next step, how ready one is, and what came before. */
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "../../api/queries";
import { Loaded } from "../../ui/Loaded";
import { Page } from "../../ui/Page";
import { HomeContent } from "./HomeContent";
import { HomeSkeleton } from "./HomeSkeleton";
import { homeQuery } from "./queries";

export function HomePage() {
  const home = useQuery(homeQuery);
  const me = useQuery(meQuery);
  return (
    <Page title={me.data ? `Hello, ${me.data.name}` : "Hello"} tab="Home">
      <Loaded query={home} skeleton={<HomeSkeleton />} failed="Your home page could not be loaded">
        {(data) => <HomeContent home={data} />}
      </Loaded>
    </Page>
  );
}
