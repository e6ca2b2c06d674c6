using System.Collections.Frozen;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>The people on either side of one message, for telling which of several of one name is meant.</summary>
internal sealed class Present(IReadOnlyList<Participant> people)
{
    private HashSet<string>? _ids;

    /// <summary>The only one of some people who is present; <see langword="null"/> where nobody is, or several are.</summary>
    /// <remarks>Goes through whichever are fewer: a name that half a company bears costs no more than the message has people.</remarks>
    public string? OnlyOneOf(FrozenSet<string> namesakes)
    {
        _ids ??= people.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var (fewer, others) = _ids.Count < namesakes.Count ? ((IEnumerable<string>)_ids, (IReadOnlySet<string>)namesakes) : (namesakes, _ids);
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
