namespace CcgAssurance.Web.Tests.Rules.Planted;

public enum RagRating
{
    Red,
}
