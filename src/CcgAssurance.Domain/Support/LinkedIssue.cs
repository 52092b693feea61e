namespace CcgAssurance.Domain.Support;

/// <summary>An issue of a quarterly report that the support answers.</summary>
/// <param name="Id">The key that the issue keeps when it is carried to later quarters.</param>
/// <param name="Title">Its title when the terms were written.</param>
public sealed record LinkedIssue(Guid Id, string Title);
