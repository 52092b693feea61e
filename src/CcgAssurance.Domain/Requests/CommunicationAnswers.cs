using CcgAssurance.Domain.Files;

namespace CcgAssurance.Domain.Requests;

/// <summary>What is recorded about a letter, email, call or meeting.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="On">Its day.</param>
/// <param name="With">Between whom.</param>
/// <param name="Text">What was said.</param>
/// <param name="Files">The files that belong to it.</param>
public sealed record CommunicationAnswers(
    CommunicationKind Kind, DateOnly On, string With, string Text, IReadOnlyList<UploadedFile> Files);
