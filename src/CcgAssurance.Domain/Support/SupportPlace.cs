using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>The page of a package on which to do what a finding asks for.</summary>
/// <param name="Answer">The answer or list that it is about, by the name it has in the record.</param>
public sealed record SupportPlace(string Answer) : FindingPlace;
