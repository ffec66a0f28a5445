/** Makes a match and opens it. */
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useChange } from "../../api/change";
import { paths } from "../../paths";
import { type Analysis, analyse, analysisQuery } from "./queries";

export function useMatch() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useChange({
    send: analyse,
    onDone: (made: Analysis) => {
      client.setQueryData(analysisQuery(made.id).queryKey, made);
      for (const key of ["analyses", "resumes", "home"]) {
        void client.invalidateQueries({ queryKey: [key] });
      }
      void navigate(paths.analysis(made.id));
    },
  });
}
