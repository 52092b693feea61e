using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>The page of an escalation on which to do what a finding asks for.</summary>
/// <param name="Answer">The answer or list that it is about, by the name it has in the record.</param>
public sealed record EscalationPlace(string Answer) : FindingPlace;
