namespace WeChatPolicy.Rules.Benchmarks.Measuring;

/// <summary>What stays in memory when a default engine was built and has judged a message: the first measurement of a process, and its last.</summary>
internal static class Held
{
    private static readonly Message s_message = Chat.WorkMessages.Of(["下午三点开会，请大家带上材料"])[0];

    public static double ByADefaultEngine()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var engine = Engines.Default();
        engine.Evaluate(s_message);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(engine);
        return held;
    }
}
