namespace CcgAssurance.Domain.Records;

/// <summary>
/// A kind of record that has a history of its own. Each module names its own kinds; what all records share (history, frozen versions,
/// tasks, notices) knows none of them.
/// </summary>
/// <param name="Name">Its name, which is stored and so never changes.</param>
public readonly record struct RecordKind(string Name)
{
    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 40;

    /// <inheritdoc />
    public override string ToString() => Name;
}
