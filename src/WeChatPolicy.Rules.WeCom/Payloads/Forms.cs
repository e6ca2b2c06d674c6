namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that ask for something or give it: <c>vote</c>, <c>collect</c>, <c>redpacket</c>, <c>external_redpacket</c>.</summary>
internal static class Forms
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("vote", MessageKind.Vote, new PartField("votetitle", "title"), new PartListField("voteitem", "option")),
        new("collect", MessageKind.Form, new PartField("title"), new PartField("room_name"), new ObjectListField("details", ("ques", new PartNames("question")))),
        new("redpacket", MessageKind.RedPacket, new PartField("wish")),
        new("external_redpacket", MessageKind.RedPacket, new PartField("wish")) { Payload = "redpacket" },
    ];
}
