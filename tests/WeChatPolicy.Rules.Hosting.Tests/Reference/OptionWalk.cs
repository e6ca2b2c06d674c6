namespace WeChatPolicy.Rules.Hosting.Tests.Reference;

/// <summary>One option, with the types by which its documentation is found.</summary>
/// <param name="Path">Its path below <c>WeChatPolicy</c>; <c>*</c> stands for a name and <c>0</c> for an entry.</param>
/// <param name="Option">The option.</param>
/// <param name="Type">The type of its section.</param>
/// <param name="Default">Its default as it is written; empty for none.</param>
internal sealed record ListedOption(string Path, IOption Option, Type Type, string Default)
{
    public string Summary => OptionDocumentation.Of(Type.FullName!, Option.Name);
}

/// <summary>Goes over the table of options.</summary>
internal static class OptionWalk
{
    /// <summary>Every option, in the order of the table; sections before what is in them.</summary>
    public static IReadOnlyList<ListedOption> All { get; } = [.. Of(OptionTables.Policy, typeof(PolicyOptions), new PolicyOptions(), "")];

    public static IEnumerable<ListedOption> Of(IOptionGroup section, Type type, object? holder, string path)
    {
        foreach (var option in section.Options)
        {
            var here = path + option.Name;
            yield return new(here, option, type, holder is null ? "" : option.DefaultOf(holder));
            var (below, suffix) = Below(option.Shape);
            if (below is null) continue;
            foreach (var inner in Of(below, TypeOf(type, option), holder is null || suffix.Length > 0 ? null : option.In(holder), here + suffix + ":")) yield return inner;
        }
    }

    /// <summary>The section below an option, and how an entry of it is reached.</summary>
    private static (IOptionGroup? Section, string Suffix) Below(OptionShape shape) => shape switch
    {
        IOptionGroup group => (group, ""),
        IOptionMap { Entry: IOptionGroup entry } => (entry, ":*"),
        IOptionList { Item: IOptionGroup item } => (item, ":0"),
        _ => (null, ""),
    };

    public static Type TypeOf(Type holder, IOption option)
    {
        if (holder == typeof(PolicyOptions) && option.Name == "Workflows") return typeof(Workflows.WorkflowOptions);
        var type = holder.GetProperty(option.Name)!.PropertyType;
        return type.IsArray ? type.GetElementType()! : type.IsGenericType && Nullable.GetUnderlyingType(type) is null ? type.GetGenericArguments()[^1] : type;
    }
}
