namespace CcgAssurance.Domain.Records;

/// <summary>
/// Where to do what a finding asks for, when that is another page than the one on which it is shown. Each module has places of its own, and
/// leads to them.
/// </summary>
public abstract record FindingPlace;
