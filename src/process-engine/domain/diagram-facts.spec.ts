import { describe, expect, it } from '@jest/globals';
import { diagramFacts } from './diagram-facts.js';

describe('diagramFacts', () => {
  const xml = `
    <bpmn:process id="one" isExecutable="true">
      <!-- <bpmn:serviceTask id="old" camunda:topic="commented.out" /> -->
      <bpmn:serviceTask id="a" camunda:type="external"
        camunda:topic="materials.check" />
      <serviceTask id="b" operaton:topic='review.assign'/>
      <bpmn:serviceTask id="c" camunda:topic="materials.check" />
      <bpmn:userTask id="u" name="甲 &amp; 乙" camunda:formKey="review/write" camunda:candidateGroups="A, B" />
      <bpmn:userTask id="v" camunda:candidateGroups="\${group}" />
    </bpmn:process>
    <bpmn:process id="two" />`;

  it('reads process keys, topics and user tasks', () => {
    const facts = diagramFacts(xml);
    expect(facts.processKeys).toEqual(['one']);
    expect(facts.topics).toEqual(['materials.check', 'review.assign']);
    expect(facts.userTasks.get('u')).toEqual({
      name: '甲 & 乙',
      formKey: 'review/write',
      candidateGroups: ['A', 'B'],
    });
  });

  it('leaves computed candidates to the engine', () => {
    expect(diagramFacts(xml).userTasks.get('v')?.candidateGroups).toBeUndefined();
  });
});
