using System.Reflection;
using WeChatPolicy.Rules.Workflows.Expressions;

namespace WeChatPolicy.Rules.Workflows.Loading;

/// <summary>Puts rules on the same type of fact together by the few, to be asked at once.</summary>
internal static class Prefilters
{
    /// <summary>Where one of them holds, all are asked again one by one, and compiled to machine code the first time.</summary>
    private const int MostRules = 10;

    /// <summary>A larger condition stands for itself: a method that holds many of them would take long to compile.</summary>
    private const int MostNodes = 200;

    private static readonly MethodInfo s_compile = typeof(Prefilters).GetMethod(nameof(Compile), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The prefilters of the rules that have one, each a <see cref="Prefilter{TFact}"/> of their type of fact. A rule that waits for a signal has none: it costs nothing without it.</summary>
    public static IReadOnlyDictionary<RuleDraft, object> Of(IEnumerable<RuleDraft> drafts)
    {
        var prefilters = new Dictionary<RuleDraft, object>(ReferenceEqualityComparer.Instance);
        foreach (var together in drafts.Where(draft => draft.Needs.IsEmpty && draft.Survey.Nodes <= MostNodes)
            .GroupBy(draft => draft.Fact.Type).SelectMany(group => group.Chunk(MostRules)).Where(chunk => chunk.Length > 1))
        {
            if (Compiled(together) is not { } prefilter) continue;
            foreach (var draft in together) prefilters.Add(draft, prefilter);
        }

        return prefilters;
    }

    // Which of them does not compile is told where each is compiled for itself.
    private static object? Compiled(RuleDraft[] together)
    {
        try
        {
            return s_compile.MakeGenericMethod(together[0].Fact.Type).Invoke(null, [together]);
        }
        catch (TargetInvocationException error) when (error.InnerException is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static Prefilter<TFact> Compile<TFact>(RuleDraft[] together)
        where TFact : Fact => new(ConditionCompiler.CompileAny<TFact>([.. together.Select(draft => (draft.Condition, draft.Fact, draft.Text))]));
}
