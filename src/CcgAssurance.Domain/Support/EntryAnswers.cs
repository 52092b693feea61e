using CcgAssurance.Domain.Files;

namespace CcgAssurance.Domain.Support;

/// <summary>What is put in the log.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="On">Its day.</param>
/// <param name="With">Between whom.</param>
/// <param name="Text">What was said.</param>
/// <param name="Files">The files that belong to it.</param>
public sealed record EntryAnswers(SupportEntryKind Kind, DateOnly On, string With, string Text, IReadOnlyList<UploadedFile> Files);
