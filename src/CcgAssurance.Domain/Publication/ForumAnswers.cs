namespace CcgAssurance.Domain.Publication;

/// <summary>What the group says about where it discussed or published a report.</summary>
/// <param name="Date">On which day.</param>
/// <param name="Forum">In which forum, such as a meeting of the governing body in public.</param>
/// <param name="Link">The address where it can be read, if there is one.</param>
public sealed record ForumAnswers(DateOnly Date, string Forum, string? Link);
