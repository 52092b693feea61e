namespace CcgAssurance.Domain.Records;

/// <summary>Names one record of any kind, as the history needs it.</summary>
public readonly record struct RecordKey(RecordKind Kind, string Id)
{
    /// <summary>The longest id, in characters: that of a GUID.</summary>
    public const int IdMaxLength = 36;
}
