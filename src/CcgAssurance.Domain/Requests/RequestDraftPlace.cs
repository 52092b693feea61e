using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <summary>The form of a draft.</summary>
/// <param name="Request">The request.</param>
public sealed record RequestDraftPlace(Guid Request) : FindingPlace;
