%% The same on BEAM: pairs of processes that send a message back and forth, and processes that yield. One scheduler thread: erl +S 1.
-module(switches).
-export([main/1]).

main([Kind, Processes, Hops]) ->
    N = list_to_integer(Processes),
    H = list_to_integer(Hops),
    {Time, ok} = timer:tc(fun() -> start(Kind, N, H) end),
    io:format("~p~n", [Time * 1000 / H]),
    halt().

start("pingpong", N, H) ->
    Pairs = N div 2,
    Rounds = H div (2 * Pairs),
    Self = self(),
    lists:foreach(fun(_) ->
        Pong = spawn(fun() -> pong(Rounds) end),
        spawn(fun() -> ping(Pong, Rounds), Self ! done end)
    end, lists:seq(1, Pairs)),
    wait(Pairs);
start("ring", N, H) ->
    Self = self(),
    lists:foreach(fun(_) -> spawn(fun() -> turns(H div N), Self ! done end) end, lists:seq(1, N)),
    wait(N).

ping(_, 0) -> ok;
ping(Pong, N) -> Pong ! {self(), N}, receive N -> ping(Pong, N - 1) end.

pong(0) -> ok;
pong(N) -> receive {From, Value} -> From ! Value, pong(N - 1) end.

turns(0) -> ok;
turns(N) -> erlang:yield(), turns(N - 1).

wait(0) -> ok;
wait(N) -> receive done -> wait(N - 1) end.
