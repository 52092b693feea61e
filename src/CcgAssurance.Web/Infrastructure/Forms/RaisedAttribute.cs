namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>A question that another answer raises. Where it was not raised there is nothing to say about it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RaisedAttribute : Attribute;
