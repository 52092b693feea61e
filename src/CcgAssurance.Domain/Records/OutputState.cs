namespace CcgAssurance.Domain.Records;

/// <summary>How far an output, such as a report, had come when it was frozen.</summary>
public enum OutputState
{
    /// <summary>It can still change: the other side is asked what it thinks.</summary>
    Draft,

    /// <summary>It is confirmed.</summary>
    Final,
}

/// <summary>How these states are written for people.</summary>
public static class OutputStateText
{
    /// <summary>The state as people read it.</summary>
    public static string DisplayText(this OutputState state) => state switch
    {
        OutputState.Draft => "Draft",
        OutputState.Final => "Final",
    };
}
