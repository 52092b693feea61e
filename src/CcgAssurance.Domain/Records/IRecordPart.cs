namespace CcgAssurance.Domain.Records;

/// <summary>A small record that people list, add, change and perhaps remove inside another one, such as an attendee of a meeting.</summary>
public interface IRecordPart : IVersioned, IAudited
{
    /// <summary>Its key, which its address and the history name it by.</summary>
    Guid Id { get; }
}
