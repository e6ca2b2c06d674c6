namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>What single types of fact need so that their rules are broken, kept and left open often enough.</summary>
internal static class Recipes
{
    /// <summary>The fact, changed where its type calls for it.</summary>
    public static Fact Season(Fact fact, Draw draw) => fact;
}
