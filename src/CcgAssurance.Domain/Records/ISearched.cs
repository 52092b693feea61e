namespace CcgAssurance.Domain.Records;

/// <summary>
/// A record that people find by words in it. Whatever saves it stores the folded form of its text beside it, so no record has to remember
/// that.
/// </summary>
public interface ISearched
{
    /// <summary>Everything in which somebody would look for a word, as it was typed.</summary>
    string SearchedText { get; }
}
