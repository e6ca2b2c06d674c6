using System.Collections.Frozen;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The people on either side of one message, for telling which of several of one name is meant.</summary>
internal sealed class Present(IReadOnlyList<Participant> people)
{
    private HashSet<string>? _ids;

    private HashSet<string> Ids => _ids ??= people.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether somebody is present.</summary>
    public bool Holds(string id) => Ids.Contains(id);

    /// <summary>The only one of some people who is present; <see langword="null"/> where nobody is, or several are.</summary>
    /// <remarks>Goes through whichever are fewer: a name that half a company bears costs no more than the message has people.</remarks>
    public string? OnlyOneOf(FrozenSet<string> namesakes)
    {
        var (fewer, others) = Ids.Count < namesakes.Count ? ((IEnumerable<string>)Ids, (IReadOnlySet<string>)namesakes) : (namesakes, Ids);
        string? only = null;
        foreach (var id in fewer)
        {
            if (!others.Contains(id)) continue;
            if (only is not null) return null;
            only = id;
        }

        return only;
    }
}
