namespace CcgAssurance.Domain.Records;

/// <summary>
/// A record with stages. Every save of one of its parts also says in which stage the person saw it, so that nothing slips in
/// after it was closed.
/// </summary>
public interface IStaged
{
    /// <summary>Changes whenever the record is opened or closed for changes.</summary>
    Guid StageToken { get; }
}
