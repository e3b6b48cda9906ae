import { useEffect, useState } from "react";

/** Typing is answered when it pauses. */
const pauseMs = 250;

export function useSearch(onSearch: () => void) {
  const [typed, setTyped] = useState("");
  const [search, setSearch] = useState("");
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => {
      setSearch(typed);
      onSearch();
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, search, onSearch]);
  return { typed, setTyped, search: search.trim() === "" ? null : search.trim() };
}
