using CcgAssurance.Domain.Files;

namespace CcgAssurance.Domain.Requests;

/// <summary>A reply to a request, or a part of one.</summary>
/// <param name="Text">What it says.</param>
/// <param name="From">Who gives it, where that is somebody without an account; null for the person who sends it.</param>
/// <param name="MoreToCome">Whether the rest of the reply follows.</param>
/// <param name="ReceivedOn">The day on which it was received; counts only for a reply on paper.</param>
/// <param name="Files">What is sent with it.</param>
public sealed record ReplyAnswers(string Text, string? From, bool MoreToCome, DateOnly? ReceivedOn, IReadOnlyList<UploadedFile> Files);
