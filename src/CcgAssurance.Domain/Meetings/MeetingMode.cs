namespace CcgAssurance.Domain.Meetings;

/// <summary>How the two sides meet.</summary>
public enum MeetingMode
{
    /// <summary>In one room.</summary>
    FaceToFace,

    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>By video.</summary>
    Video,

    /// <summary>In another way.</summary>
    Other,
}

/// <summary>How these ways are written for people.</summary>
public static class MeetingModeText
{
    /// <summary>The way of meeting as people read it.</summary>
    public static string DisplayText(this MeetingMode mode) => mode switch
    {
        MeetingMode.FaceToFace => "Face to face",
        MeetingMode.Telephone => "Telephone",
        MeetingMode.Video => "Video",
        MeetingMode.Other => "Another way",
    };
}
