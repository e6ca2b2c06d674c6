using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>What of the judged messages could not be read. The reader tells no more than so many places apart, so this stays small.</summary>
internal sealed class UnreadCounts
{
    private readonly Dictionary<(string Path, UnreadReason Reason), UnreadPlace> _places = [];

    /// <summary>Messages that were judged by a part of their words.</summary>
    public long Messages { get; private set; }

    /// <summary>The places, those that occur in most messages first.</summary>
    public IReadOnlyList<UnreadPlace> InOrder() =>
        [.. _places.Values.OrderByDescending(place => place.Messages).ThenBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Reason)];

    public void Add(IReadOnlyList<UnreadMember> unread)
    {
        if (unread.Count == 0) return;
        Messages++;
        foreach (var member in unread)
        {
            var place = _places.GetValueOrDefault((member.Path, member.Reason)) ?? new UnreadPlace(member.Path, member.Reason, 0, 0);
            _places[(member.Path, member.Reason)] = place with { Messages = place.Messages + 1, Texts = place.Texts + member.Texts };
        }
    }
}

/// <summary>A place that could not be read, in so many messages.</summary>
internal sealed record UnreadPlace(string Path, UnreadReason Reason, long Messages, long Texts);
