namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that point at something: <c>card</c>, <c>location</c>, <c>link</c>, <c>weapp</c>, <c>docmsg</c>, <c>news</c>, <c>sphfeed</c>.</summary>
/// <remarks>The address that a link leads to is read as well: a phishing link, or an internal host, shows nowhere else.</remarks>
internal static class Cards
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("card", MessageKind.ContactCard, new PartField("corpname")),
        new("location", MessageKind.Location, new PartField("title"), new PartField("address")),
        new("link", MessageKind.Link, new PartField("title"), new PartField("description"), new PartField("link_url", "url")),
        new("weapp", MessageKind.MiniProgram, new PartField("title"), new PartField("description"), new PartField("displayname")),
        new("docmsg", MessageKind.Document, new PartField("title"), new PartField("link_url", "url"), new PassedOverField("doc_creator")) { Payload = "doc" },
        new("news", MessageKind.News, new ObjectListField("item",
            ("title", new PartNames("item", ".title")), ("description", new PartNames("item", ".description")), ("url", new PartNames("item", ".url")))) { Payload = "info" },
        new("sphfeed", MessageKind.ChannelPost, new PartField("sph_name", "channel"), new PartField("feed_desc", "description")),
    ];
}
