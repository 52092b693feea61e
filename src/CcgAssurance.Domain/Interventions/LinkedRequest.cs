namespace CcgAssurance.Domain.Interventions;

/// <summary>A formal request for information, as the second step links it.</summary>
/// <param name="Id">The request.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its subject.</param>
/// <param name="IssuedOn">The date of the letter.</param>
/// <param name="IsFormal">Whether it is made under section 14Z18 or 14Z19.</param>
public sealed record LinkedRequest(Guid Id, int Number, string Title, DateOnly IssuedOn, bool IsFormal);
