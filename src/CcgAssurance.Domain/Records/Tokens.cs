namespace CcgAssurance.Domain.Records;

/// <summary>What a person saw when a form was opened: the version of the record and the token of the stage it was in.</summary>
public sealed record Tokens
{
    /// <summary>The version of the record; empty for one that did not exist yet.</summary>
    public Guid Version { get; init; }

    /// <summary>The stage token of the quarterly assessment that the record is part of; empty where it is part of none.</summary>
    public Guid StageToken { get; init; }
}
