namespace CcgAssurance.Domain.Records;

/// <summary>
/// A record that two people may edit at the same time. Its version changes with every save, so that the second of them is
/// told instead of overwriting the first.
/// </summary>
public interface IVersioned
{
    /// <summary>Changes with every save.</summary>
    Guid Version { get; }
}
