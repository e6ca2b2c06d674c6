namespace WeChatPolicy.Rules;

/// <summary>Every concrete type of fact. The set is closed: only the library defines facts.</summary>
internal static class FactTypes
{
    public static IReadOnlyList<Type> All { get; } = [typeof(Message)];
}
