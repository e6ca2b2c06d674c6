namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types about people coming together: <c>meeting</c>, <c>calendar</c>, <c>meeting_voice_call</c>.</summary>
internal static class Appointments
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("meeting", MessageKind.Meeting, new PartField("topic"), new PartField("address"), new PartField("remarks")),
        new("calendar", MessageKind.Calendar,
            new PartField("title"), new PartField("place"), new PartField("remarks"), new PartField("creatorname"), new PartListField("attendeename", "attendee")),
        new("meeting_voice_call", MessageKind.Call, new ObjectListField("demofiledata", ("filename", new PartNames("file", ".filename"))) { PassedOver = "demooperator" }, new PassedOverField("sharescreendata"), Media.Handle[0]) { IsMedium = true },
    ];
}
